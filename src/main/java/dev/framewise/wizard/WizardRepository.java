package dev.framewise.wizard;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads the questions of wizards. What is read level by level in one transaction finds
 * itself put together: each list is filled by the query that fetches it. Each begins at
 * what has the guide, because H2 keeps that order: from the other end it scans all rows.
 */
interface WizardRepository extends Repository<QuestionEntity, Long> {

	@Query("""
			select question from QuestionEntity question left join fetch question.answers
			where question.guide = :guide
			order by question.position
			""")
	List<QuestionEntity> withAnswers(String guide);

	@Query("""
			select answer from QuestionEntity question join question.answers answer left join fetch answer.frameworks
			where question.guide = :guide
			""")
	List<AnswerEntity> withFrameworks(String guide);

	@Query("""
			select answer from QuestionEntity question join question.answers answer left join fetch answer.rows
			where question.guide = :guide
			""")
	List<AnswerEntity> withRows(String guide);

}
