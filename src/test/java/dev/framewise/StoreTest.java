package dev.framewise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.framewise.revision.InService;

import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.stereotype.Repository;

/**
 * A test of stores on a real database, migrated as in service, without the rest of the
 * site. Everything a test writes is rolled back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(showSql = false,
		includeFilters = { @Filter(Repository.class),
				@Filter(type = FilterType.ASSIGNABLE_TYPE, classes = InService.class) },
		properties = { "spring.datasource.url=jdbc:h2:mem:stores;DB_CLOSE_DELAY=-1",
				"spring.test.database.replace=none", "spring.jpa.properties.hibernate.generate_statistics=true" })
public @interface StoreTest {

}
