-- Ends wrk's report with one line that a program can read. Connections that never came about count as errors too.
function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format('\n{"requests":%d,"duration":%d,"errors":%d,"p99":%d}\n', summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout, latency:percentile(99)))
end
