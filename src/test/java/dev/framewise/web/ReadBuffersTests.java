package dev.framewise.web;

import dev.framewise.ThreeFrameworksSite;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether what is read goes where nothing else is.
 */
@ThreeFrameworksSite
class ReadBuffersTests {

	private final Server server;

	@Autowired
	ReadBuffersTests(WebServerApplicationContext site) {
		this.server = ((JettyWebServer) site.getWebServer()).getServer();
	}

	@Test
	void theSiteReadsIntoThem() {
		assertThat(this.server.getConnectors()).isNotEmpty().allSatisfy(ReadBuffersTests::readsIntoThem);
	}

	private static void readsIntoThem(Connector connector) {
		HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
		assertThat(http.getHttpConfiguration().isUseInputDirectByteBuffers()).isFalse();
		assertThat(connector.getByteBufferPool()).isInstanceOf(ReadBuffers.class);
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
