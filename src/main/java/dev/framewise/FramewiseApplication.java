package dev.framewise;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the site.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class FramewiseApplication {

	/**
	 * Serves the content folder.
	 * @param arguments Spring properties as {@code --name=value}
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(FramewiseApplication.class, arguments);
	}

}
