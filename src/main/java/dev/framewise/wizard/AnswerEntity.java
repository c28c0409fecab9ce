package dev.framewise.wizard;

import java.util.ArrayList;
import java.util.List;

import dev.framewise.markdown.RichText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question.
 */
@Entity
@Table(name = "answer")
class AnswerEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer")
	@SequenceGenerator(name = "answer", sequenceName = "answer_seq", allocationSize = 100)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "question")
	private QuestionEntity question;

	private int position;

	private String slug;

	@Embedded
	private RichText text;

	@Embedded
	@EmbeddedColumnNaming("reason_%s")
	private @Nullable RichText reason;

	@ElementCollection
	@CollectionTable(name = "answer_framework", joinColumns = @JoinColumn(name = "answer"))
	@OrderColumn(name = "position")
	@Column(name = "framework")
	private List<String> frameworks = new ArrayList<>();

	// The rows that the reason links.
	@ElementCollection
	@CollectionTable(name = "answer_row", joinColumns = @JoinColumn(name = "answer"))
	@OrderColumn(name = "position")
	@Column(name = "criterion")
	private List<String> rows = new ArrayList<>();

	AnswerEntity() {
	}

	AnswerEntity(QuestionEntity question, int position, Answer answer) {
		this.question = question;
		this.position = position;
		this.slug = answer.id();
		this.text = answer.text();
		this.frameworks.addAll(answer.frameworks());
		if (answer.reason() != null) {
			this.reason = answer.reason().text();
			this.rows.addAll(answer.reason().rows());
		}
	}

	Answer answer() {
		return new Answer(this.slug, this.text, this.frameworks,
				(this.reason != null) ? new Reason(this.reason, this.rows) : null);
	}

}
