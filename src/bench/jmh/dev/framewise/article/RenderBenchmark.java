package dev.framewise.article;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;

import dev.framewise.FramewiseApplication;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * From the records in the database to a whole page, with nothing kept, over a connection
 * on loopback.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RenderBenchmark {

	private final HttpClient client = HttpClient.newHttpClient();

	private ConfigurableApplicationContext site;

	private URI address;

	/**
	 * Starts the site on the shipped content.
	 */
	@Setup
	public void start() {
		this.site = SpringApplication.run(FramewiseApplication.class, "--server.port=0", "--server.address=127.0.0.1",
				"--management.server.port=0", "--framewise.watch=false", "--framewise.page-cache.size=0");
		this.address = URI.create("http://127.0.0.1:" + this.site.getEnvironment().getProperty("local.server.port")
				+ "/guides/django-vs-fastapi");
	}

	/**
	 * Stops it.
	 */
	@TearDown
	public void stop() {
		this.site.close();
	}

	/**
	 * Renders the article.
	 * @return its bytes
	 * @throws IOException if the site is gone
	 * @throws InterruptedException never
	 */
	@Benchmark
	public byte[] render() throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = this.client.send(HttpRequest.newBuilder(this.address).build(),
				BodyHandlers.ofByteArray());
		if (answer.statusCode() != 200) {
			throw new IllegalStateException("The article answers " + answer.statusCode());
		}
		return answer.body();
	}

}
