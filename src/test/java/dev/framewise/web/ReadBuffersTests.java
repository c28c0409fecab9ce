package dev.framewise.web;

import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether what is read goes where nothing else is.
 */
@ThreeFrameworksSite
class ReadBuffersTests {

	private final Server server;

	private final Visitor visitor;

	@Autowired
	ReadBuffersTests(WebServerApplicationContext site, @LocalServerPort int port) {
		this.visitor = new Visitor(port);
		this.server = ((JettyWebServer) site.getWebServer()).getServer();
	}

	@Test
	void theSiteReadsIntoThem() {
		assertThat(this.server.getConnectors()).isNotEmpty().allSatisfy(ReadBuffersTests::readsIntoThem);
	}

	private static void readsIntoThem(Connector connector) {
		HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
		assertThat(http.getHttpConfiguration().isUseInputDirectByteBuffers()).isFalse();
		assertThat(http.getInputBufferSize()).isEqualTo(1_024);
		assertThat(connector.getByteBufferPool()).isInstanceOf(ReadBuffers.class);
	}

	@ParameterizedTest
	@ValueSource(ints = { 900, 1_000, 1_024, 1_100, 2_048, 5_000 })
	void requestsMayBeLongerThanABuffer(int length) {
		String line = "GET /guides HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Long: ";
		String request = line + "x".repeat(length - line.length()) + "\r\n\r\n";
		RawResponse answer = RawResponse.of(this.visitor, request);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text()).endsWith("</html>\n");
	}

	@Test
	void noneIsUsedAgain() {
		ByteBufferPool pool = this.server.getConnectors()[0].getByteBufferPool();
		RetainableByteBuffer first = pool.acquire(1_024, false);
		byte[] array = first.getByteBuffer().array();
		first.release();
		for (int i = 0; i < 100; i++) {
			RetainableByteBuffer next = pool.acquire(1_024, false);
			assertThat(next.getByteBuffer().array()).isNotSameAs(array);
			next.release();
		}
	}

	@Test
	void connectorsAreOtherwiseAsBefore() {
		Server other = new Server();
		ServerConnector connector = new ServerConnector(other, 1, 3);
		connector.setHost("127.0.0.1");
		connector.setPort(1_234);
		connector.setIdleTimeout(5_678);
		other.addConnector(connector);
		ReadBuffers.use(other);
		assertThat(other.getConnectors()).singleElement().isInstanceOfSatisfying(ServerConnector.class, (now) -> {
			assertThat(now).isNotSameAs(connector);
			assertThat(now.getHost()).isEqualTo("127.0.0.1");
			assertThat(now.getPort()).isEqualTo(1_234);
			assertThat(now.getIdleTimeout()).isEqualTo(5_678);
			assertThat(now.getAcceptors()).isOne();
			assertThat(now.getSelectorManager().getSelectorCount()).isEqualTo(3);
		});
	}

}
