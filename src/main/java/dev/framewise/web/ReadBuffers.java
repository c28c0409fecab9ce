package dev.framewise.web;

import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Lets what clients send be read into buffers that nobody uses again. Jetty (12.1.14)
 * answers a request that it cannot read from another thread than the one that reads on,
 * and now and then both let go of the same buffer. From a pool it would then serve two
 * clients at once, and one of them would get what was meant for the other.
 */
final class ReadBuffers extends ByteBufferPool.Wrapper {

	/**
	 * What nearly all requests fit in; longer ones take several. A buffer that is used
	 * once costs as much as it is large.
	 */
	private static final int SIZE = 1_024;

	private ReadBuffers(ByteBufferPool pool) {
		super(pool);
	}

	/**
	 * Puts connectors like the present ones in their place, which read into such buffers.
	 * @param server a server that has not started
	 */
	static void use(Server server) {
		for (ServerConnector connector : server.getBeans(ServerConnector.class)) {
			server.removeConnector(connector);
			server.addConnector(like(connector));
		}
	}

	private static ServerConnector like(ServerConnector before) {
		for (ConnectionFactory factory : before.getConnectionFactories()) {
			if (factory instanceof HttpConnectionFactory http) {
				http.getHttpConfiguration().setUseInputDirectByteBuffers(false);
				http.setInputBufferSize(SIZE);
			}
		}
		ServerConnector connector = new ServerConnector(before.getServer(), before.getExecutor(), before.getScheduler(),
				new ReadBuffers(before.getByteBufferPool()), before.getAcceptors(),
				before.getSelectorManager().getSelectorCount(),
				before.getConnectionFactories().toArray(ConnectionFactory[]::new));
		connector.setHost(before.getHost());
		connector.setPort(before.getPort());
		connector.setIdleTimeout(before.getIdleTimeout());
		connector.setShutdownIdleTimeout(before.getShutdownIdleTimeout());
		connector.setReuseAddress(before.getReuseAddress());
		return connector;
	}

	/**
	 * Answers are written from buffers outside of the heap, which are not read into.
	 */
	@Override
	public RetainableByteBuffer.Mutable acquire(int size, boolean direct) {
		return direct ? super.acquire(size, true) : NON_POOLING.acquire(size, false);
	}

}
