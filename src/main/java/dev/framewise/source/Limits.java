package dev.framewise.source;

import java.time.Duration;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What one folder may ask of the machine; each is a property {@code framewise.limits.*}.
 *
 * @param fileSize size of one file
 * @param frontMatterSize size of one front matter
 * @param files number of files in the folder
 * @param depth nesting of blocks, brackets or YAML
 * @param columns columns of a table
 * @param rows rows of a table
 * @param footnotes footnote definitions of a file
 * @param references link reference definitions of a file
 * @param links inline links and images of a file
 * @param backtickRuns different lengths of backtick runs in a file
 * @param emphasisRun asterisks or underscores in one run
 * @param pageSize size of one rendered page
 * @param deadline a worker's own CPU time for one file
 */
@Validated
@ConfigurationProperties("framewise.limits")
public record Limits(@DefaultValue("256KB") DataSize fileSize, @DefaultValue("16KB") DataSize frontMatterSize,
		@DefaultValue("20000") @Positive int files, @DefaultValue("50") @Positive int depth,
		@DefaultValue("50") @Positive int columns, @DefaultValue("2000") @Positive int rows,
		@DefaultValue("500") @Positive int footnotes, @DefaultValue("1000") @Positive int references,
		@DefaultValue("1000") @Positive int links, @DefaultValue("100") @Positive int backtickRuns,
		@DefaultValue("100") @Positive int emphasisRun, @DefaultValue("2MB") DataSize pageSize,
		@DefaultValue("2s") Duration deadline) {

	/**
	 * The limits that hold where no property says otherwise.
	 * @return the contract's limits
	 */
	public static Limits standard() {
		return new Limits(DataSize.ofKilobytes(256), DataSize.ofKilobytes(16), 20_000, 50, 50, 2_000, 500, 1_000, 1_000,
				100, 100, DataSize.ofMegabytes(2), Duration.ofSeconds(2));
	}

}
