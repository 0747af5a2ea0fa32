import Testing

@testable import Modgift

/// Each rule of the models in this repository: for whom it is, for whom it is no longer, and what it does.
struct BuiltInRuleTests {
  struct Known: Sendable, CustomTestStringConvertible {
    let model: Model.ID
    let rule: Rule.ID
    let applies: [String]
    let doesNot: [String]
    let effect: String
    var testDescription: String { rule.text }

    init(_ model: Model.ID, _ rule: Rule.ID, _ applies: [String], not doesNot: [String], _ effect: String) {
      (self.model, self.rule, self.applies, self.doesNot, self.effect) = (
        model, rule, applies, doesNot, effect
      )
    }
  }

  @Test(arguments: naloxone + peerGroup) func `a rule is for the places it names, and does what it says`(
    known: Known
  ) throws {
    let model = try #require(BuiltInModels.all.first { $0.id == known.model })
    let rule = try #require(model.rule(known.rule))
    for text in known.applies {
      let answers = try answers(text, of: model)
      #expect(rule.condition.holds(for: answers), "\(text)")
      #expect(model.effect(of: rule.id, for: answers) == known.effect)
    }
    for text in known.doesNot + [""] {
      #expect(!rule.condition.holds(for: try answers(text, of: model)), "\(text)")
    }
  }

  @Test func `no rule is left out here`() {
    let known = (BuiltInRuleTests.naloxone + BuiltInRuleTests.peerGroup).map { "\($0.model)/\($0.rule)" }
    #expect(known == BuiltInModels.all.flatMap { model in model.rules.map { "\(model.id)/\($0.id)" } })
  }

  /// Answers written as `treated=14 island=yes`.
  private func answers(_ text: String, of model: Model) throws -> Answers {
    var answers = Answers()
    for pair in text.split(separator: " ") {
      let parts = pair.split(separator: "=").map(String.init)
      let question = try #require(model.questions.first { $0.id.text == parts[0] })
      answers[question.id] = GivenAnswer(try question.answer(parts[1]))
    }
    return answers
  }

  private static let naloxone: [Known] = [
    Known(
      "naloxone", "few-in-treatment", ["treated=0", "treated=14"], not: ["treated=15"],
      "+share-with-neighbour -course-calendar receive-kits>order-kits book-first-course>invite "
        + "care-for-helper>debrief change-one-thing>second-check expiry-round>figures ~name-lead "
        + "~set-hours ~count-people ~ask-citizens ~choose-form ~order-kits ~train-trainers ~invite "
        + "~teach-three-acts ~practise-by-hand ~kit-in-hand ~debrief ~hold-courses ~figures "
        + "~second-check ~keep-two-trainers"),
    Known(
      "naloxone", "small-groups", ["treated=15", "treated=59"], not: ["treated=14", "treated=60"],
      "+one-to-one-talks ~choose-form ~course-calendar ~hold-courses"),
    Known(
      "naloxone", "monthly-groups", ["treated=60", "treated=199"], not: ["treated=59", "treated=200"],
      "+drop-in ~name-lead ~choose-form ~course-calendar ~hold-courses"),
    Known(
      "naloxone", "many-in-treatment", ["treated=200", "treated=20000"], not: ["treated=199"],
      "+lead-per-site +drop-in +homegrown-trainers ~decide ~count-people ~choose-form "
        + "~one-page-plan ~order-kits ~train-trainers ~course-calendar ~hold-courses ~figures "
        + "~keep-two-trainers"),
    Known(
      "naloxone", "very-many-in-treatment", ["treated=1000"], not: ["treated=999"],
      "+coordination-group ~set-hours ~ask-citizens ~join-network"),
    Known(
      "naloxone", "trainers-in-place", ["trainers=2", "trainers=9"], not: ["trainers=1"],
      "train-trainers@3 book-first-course@6 ~train-trainers ~book-first-course"),
    Known(
      "naloxone", "one-trainer", ["trainers=1"], not: ["trainers=0", "trainers=2"],
      "+pair-with-neighbour keep-two-trainers@26 ~train-trainers ~keep-two-trainers"),
    Known(
      "naloxone", "trainers-at-each-centre", ["treated=200 trainers=2"],
      not: ["treated=199 trainers=2", "treated=200 trainers=1", "trainers=2"],
      "~train-trainers"),
    Known(
      "naloxone", "one-trainer-and-few", ["treated=14 trainers=1"],
      not: ["treated=15 trainers=1", "treated=14 trainers=2", "treated=14"],
      "~train-trainers"),
    Known(
      "naloxone", "long-since-training", ["idle-days=91"], not: ["idle-days=90"],
      "+fresh-start refresher@24 ~dry-run"),
    Known(
      "naloxone", "private-provider", ["provider=private"], not: ["provider=own", "provider=bought"],
      "+contract-clause ~decide ~name-lead ~set-hours ~settle-path ~figures"),
    Known(
      "naloxone", "bought-treatment", ["provider=bought"], not: ["provider=own", "provider=private"],
      "+running-agreement ~count-people ~join-network ~train-trainers ~into-intake "
        + "~hold-courses ~figures"),
    Known(
      "naloxone", "far-between", ["density=59", "island=yes", "density=500 island=yes"],
      not: ["density=60", "island=no", "density=60 island=no"],
      "+online-follow-up +outreach-round ~choose-form ~join-network ~invite ~refill"),
    Known(
      "naloxone", "few-contact-points", ["contact-points=no"], not: ["contact-points=yes"],
      "+reach-through-others ~ask-citizens ~choose-form"),
    Known(
      "naloxone", "peers-at-hand", ["peers=yes"], not: ["peers=no"],
      "+peer-agreement +peer-co-leads +peer-supervision ~ask-citizens ~teach-three-acts"),
  ]

  private static let peerGroup: [Known] = [
    Known(
      "peer-group", "no-volunteers", ["volunteers=0"], not: ["volunteers=1"],
      "+look-for-volunteers find-two-volunteers@7 train-volunteers@9 role-agreement@10 "
        + "plan-supervision@10 rehearse@12 open-group@14 hold-weeks@15 debrief-each@14 "
        + "keep-supervision@16 catch-absent@16 end-well@23 follow-up-call@26 ask-volunteers@25 "
        + "look-at-weeks@27 next-group@28 ~find-two-volunteers"),
    Known(
      "peer-group", "one-volunteer", ["volunteers=1"], not: ["volunteers=0", "volunteers=2"],
      "+borrow-a-leader ~find-two-volunteers"),
    Known(
      "peer-group", "many-volunteers", ["volunteers=4"], not: ["volunteers=3"],
      "+stand-by ~find-two-volunteers"),
    Known(
      "peer-group", "first-time", ["held-before=no"], not: ["held-before=yes"],
      "+visit-a-group"),
    Known(
      "peer-group", "held-before", ["held-before=yes"], not: ["held-before=no"],
      "plan-supervision>role-agreement ~agree-frame ~train-volunteers ~role-agreement"),
    Known(
      "peer-group", "in-the-municipality", ["host=municipality"], not: ["host=hospital"],
      "+brief-staff ~tell-referrers"),
    Known(
      "peer-group", "in-the-hospital", ["host=hospital"], not: ["host=municipality"],
      "+brief-staff +bridge-from-ward ~set-hours-and-room"),
    Known(
      "peer-group", "nobody-refers", ["referrals=no"], not: ["referrals=yes"],
      "+open-house ~tell-referrers"),
    Known(
      "peer-group", "far-between", ["density=59", "island=yes"], not: ["density=60", "island=no"],
      "+way-there ~invite-participants"),
    Known(
      "peer-group", "companionship", ["companionship=yes"], not: ["companionship=no"],
      "+companionship-agreement +companionship-walks +companionship-supervision ~end-well"),
  ]
}
