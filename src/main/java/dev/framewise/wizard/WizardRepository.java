package dev.framewise.wizard;

import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * Reads and clears the questions of wizards.
 */
interface WizardRepository extends Repository<QuestionEntity, Long> {

	List<QuestionEntity> findByGuideOrderByPosition(String guide);

	// The database takes all answers along.
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@NativeQuery("delete from question")
	void deleteEverything();

}
