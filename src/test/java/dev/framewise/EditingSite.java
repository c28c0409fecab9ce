package dev.framewise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the site as editors run it, which watches {@link #FOLDER}. All such tests
 * share one site, so each begins by writing {@link EditedContent}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "framewise.today=2026-11-22", "management.server.port=0",
				"framewise.editor.open=vscode://file/{file}:{line}:{column}" })
@ActiveProfiles("editor")
@ContextConfiguration(initializers = EditingSite.Folder.class)
public @interface EditingSite {

	/** The content folder. */
	WrittenContent FOLDER = WrittenContent.inNewFolder();

	/**
	 * Makes the site read the folder.
	 */
	class Folder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			EditedContent.into(FOLDER);
			TestPropertyValues.of("framewise.content=" + FOLDER.path()).applyTo(context);
		}

	}

}
