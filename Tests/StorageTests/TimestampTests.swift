import Testing

@testable import Storage

@Suite struct TimestampTests {
  @Test func `spans are added`() {
    let start = Timestamp(milliseconds: 1_000)
    #expect(start.adding(.seconds(2)).milliseconds == 3_000)
    #expect(start.adding(.minutes(1)).milliseconds == 61_000)
    #expect(start.adding(.hours(-1)).milliseconds == -3_599_000)
    #expect(start.adding(.days(1)) == start.adding(.hours(24)))
    #expect(start.adding(.weeks(1)) == start.adding(.days(7)))
  }

  @Test func `sums stop at the ends of time`() {
    #expect(Timestamp(milliseconds: .max).adding(.days(1)).milliseconds == .max)
    #expect(Timestamp(milliseconds: .min).adding(.days(-1)).milliseconds == .min)
    #expect(Timestamp(milliseconds: 0).adding(.days(.max)).milliseconds == .max)
    #expect(Timestamp(milliseconds: 0).adding(.weeks(.min)).milliseconds == .min)
  }

  @Test func `the difference of two moments is a duration`() {
    #expect(Timestamp(milliseconds: 5_000) - Timestamp(milliseconds: 2_000) == .seconds(3))
    #expect(Timestamp(milliseconds: .max) - Timestamp(milliseconds: .min) == .milliseconds(Int64.max))
  }

  @Test func `the clock is near`() {
    #expect(Timestamp.now > Timestamp(milliseconds: 1_700_000_000_000))
    #expect(Timestamp.now < Timestamp(milliseconds: 7_000_000_000_000))
  }
}
