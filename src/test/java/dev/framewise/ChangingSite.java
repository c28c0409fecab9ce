package dev.framewise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the running site with content that the test writes into {@link #FOLDER} and
 * loads. All such tests share one site, so each writes what it needs before it asks, and
 * no guide is left when a class has ended.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "framewise.today=2026-11-22", "management.server.port=0", "framewise.watch=false",
				"framewise.mcp=true" })
@ContextConfiguration(initializers = ChangingSite.Folder.class)
@ExtendWith(EmptiedSite.class)
public @interface ChangingSite {

	/** The content folder. */
	WrittenContent FOLDER = WrittenContent.inNewFolder();

	/**
	 * Makes the site read the folder.
	 */
	class Folder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues.of("framewise.content=" + FOLDER.clear().path()).applyTo(context);
		}

	}

}
