package dev.framewise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test of the running site with a guide to three frameworks, one without a matrix, and
 * a draft. All such tests share one site, and none changes it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "framewise.content=src/test/resources/three-frameworks", "framewise.today=2026-11-22",
				"framewise.watch=false", "framewise.mcp=true", "management.server.port=0" })
public @interface ThreeFrameworksSite {

}
