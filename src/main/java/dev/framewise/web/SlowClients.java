package dev.framewise.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Parts with clients who send a request, or take an answer, byte by byte: each byte would
 * put off the end that silence has anyway.
 */
final class SlowClients extends AbstractLifeCycle implements Connection.Listener {

	private static final long SWEEP_MILLIS = 500;

	private final SlowClientSettings settings;

	private final Scheduler scheduler;

	private final Map<Connection, SlowClient> clients = new ConcurrentHashMap<>();

	/**
	 * Looks after clients.
	 * @param settings how long they may take
	 * @param scheduler calls again and again
	 */
	SlowClients(SlowClientSettings settings, Scheduler scheduler) {
		this.settings = settings;
		this.scheduler = scheduler;
	}

	@Override
	public void onOpened(Connection connection) {
		this.clients.put(connection, new SlowClient(connection, System.nanoTime()));
	}

	@Override
	public void onClosed(Connection connection) {
		this.clients.remove(connection);
	}

	@Override
	protected void doStart() {
		this.scheduler.schedule(this::sweep, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
	}

	private void sweep() {
		try {
			long now = System.nanoTime();
			this.clients.values()
				.stream()
				.filter((client) -> client.isTooSlow(now, this.settings))
				.forEach(SlowClient::close);
		}
		finally {
			// One connection that cannot be closed must not protect all others.
			if (isRunning()) {
				this.scheduler.schedule(this::sweep, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
			}
		}
	}

}
