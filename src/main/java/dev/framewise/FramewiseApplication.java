package dev.framewise;

import dev.framewise.command.Commands;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * Starts the site, or runs a command instead.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableJpaRepositories(queryEnhancerSelector = QueriesAsWritten.class)
public class FramewiseApplication {

	/**
	 * Serves the content folder, unless the arguments ask for a command.
	 * @param arguments Spring properties as {@code --name=value}, or a command
	 */
	public static void main(String[] arguments) {
		if (Commands.areMeantBy(arguments)) {
			System.exit(Commands.run(arguments));
		}
		SpringApplication.run(FramewiseApplication.class, arguments);
	}

}
