package dev.framewise.editor;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class EventsFilterTests {

	private final Announcements announcements = new Announcements();

	private final EventsFilter filter = new EventsFilter(this.announcements);

	private final AtomicBoolean passedOn = new AtomicBoolean();

	@BeforeEach
	void start() {
		this.announcements.start();
		this.announcements.announce(new Announcement("r", "e"));
	}

	@Test
	void aPageThatHasGoneLeavesItsSeat() throws Exception {
		ask("GET", EventsFilter.PATH, new MockHttpServletResponse() {

			@Override
			public ServletOutputStream getOutputStream() {
				return new DelegatingServletOutputStream(new OutputStream() {

					@Override
					public void write(int octet) throws IOException {
						throw new IOException("gone");
					}

				});
			}

		});
		assertThat(this.announcements.size()).isZero();
	}

	@Test
	void aStreamEndsWithTheSite() throws Exception {
		this.announcements.stop();
		MockHttpServletResponse response = ask("GET", EventsFilter.PATH, new MockHttpServletResponse());
		assertThat(response.getContentAsString()).isEqualTo("data: r e\n\n");
		assertThat(response.getContentType()).isEqualTo("text/event-stream");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(this.announcements.size()).isZero();
	}

	@Test
	void whoAsksForTheHeadersAloneGetsNoStream() throws Exception {
		MockHttpServletResponse response = ask("HEAD", EventsFilter.PATH, new MockHttpServletResponse());
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getContentAsString()).isEmpty();
	}

	@Test
	void oneTooManyIsToldToComeBackLater() throws Exception {
		IntStream.range(0, Announcements.MOST).forEach((seat) -> this.announcements.join());
		MockHttpServletResponse response = ask("GET", EventsFilter.PATH, new MockHttpServletResponse());
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo("30");
		assertThat(this.announcements.size()).as("nobody's seat is left").isEqualTo(Announcements.MOST);
	}

	@Test
	void otherAddressesAreForOthers() throws Exception {
		ask("GET", EventsFilter.PATH + "/x", new MockHttpServletResponse());
		assertThat(this.passedOn).isTrue();
	}

	private MockHttpServletResponse ask(String method, String path, MockHttpServletResponse response)
			throws ServletException, IOException {
		this.filter.doFilter(new MockHttpServletRequest(method, path), response,
				(request, answer) -> this.passedOn.set(true));
		return response;
	}

}
