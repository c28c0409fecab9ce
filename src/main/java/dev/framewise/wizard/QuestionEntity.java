package dev.framewise.wizard;

import java.util.ArrayList;
import java.util.List;

import dev.framewise.markdown.RichText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * A question of a guide's wizard.
 */
@Entity
@Table(name = "question")
class QuestionEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question")
	@SequenceGenerator(name = "question", sequenceName = "question_seq", allocationSize = 100)
	private Long id;

	private String guide;

	private int position;

	private String slug;

	@Embedded
	private RichText text;

	@Embedded
	@EmbeddedColumnNaming("help_%s")
	private @Nullable RichText help;

	@OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
	@OrderBy("position")
	private List<AnswerEntity> answers = new ArrayList<>();

	QuestionEntity() {
	}

	QuestionEntity(String guide, int position, Question question) {
		this.guide = guide;
		this.position = position;
		this.slug = question.id();
		this.text = question.text();
		this.help = question.help();
		question.answers().forEach((answer) -> this.answers.add(new AnswerEntity(this, this.answers.size(), answer)));
	}

	Question question() {
		return new Question(this.slug, this.text, this.help, this.answers.stream().map(AnswerEntity::answer).toList());
	}

}
