-- Asks for one item after the other, in an order that jumps.
local id = 0
request = function()
  id = (id + 7919) % 10000
  return wrk.format("GET", wrk.path .. (id + 1))
end
