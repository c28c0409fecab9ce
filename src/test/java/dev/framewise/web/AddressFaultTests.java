package dev.framewise.web;

import java.net.http.HttpResponse;

import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What addresses got wrong once.
 */
@ThreeFrameworksSite
@ExtendWith(OutputCaptureExtension.class)
class AddressFaultTests {

	private final Visitor visitor;

	AddressFaultTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "///example.org/", "////example.org/", "///example.org//", "//example.org/" })
	void aTrailingSlashNeverRedirectsToAnotherHost(String path) {
		String answer = RawResponse.get(this.visitor, path).text();
		assertThat(answer).doesNotContainPattern("(?i)\r\nlocation: *//");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/guides/alder-birch-cedar", "/frameworks/alder" })
	void headCarriesTheTagOfThePage(String path) {
		HttpResponse<String> head = this.visitor.send("HEAD", path);
		assertThat(head.headers().firstValue("ETag")).isPresent()
			.isEqualTo(this.visitor.get(path).headers().firstValue("ETag"));
	}

	@Test
	void whatIsAllowedInsteadNamesHead() {
		HttpResponse<String> response = this.visitor.send("POST", "/guides");
		assertThat(response.headers().firstValue("Allow").orElse("")).contains("GET").contains("HEAD");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/guides?page=%", "/guides/alder-birch-cedar/matrix?q=%ff", "/guides?&=x" })
	void aQueryThatCannotBeReadIsNoErrorOfOurs(String path, CapturedOutput output) {
		RawResponse response = RawResponse.get(this.visitor, path);
		assertThat(response.status()).isIn(200, 400);
		assertThat(response.text()).contains("<h1>");
		assertThat(output.toString()).doesNotContain("ERROR");
	}

	@Test
	void anErrorPageNamesNoOtherPageAsItself() {
		assertThat(RawResponse.get(this.visitor, "/guides?page=%").text()).doesNotContain("rel=\"canonical\"");
		assertThat(this.visitor.page("/nowhere", 404).select("link[rel=canonical]")).isEmpty();
	}

}
