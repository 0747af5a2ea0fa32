import HTTPTypes
import Storage

let planStartRoutes: [Route] = [
  .get("/plan/start", showStart),
  .post("/plan", startPlan),
]

/// One question at a time; what was answered stands in the address.
@Sendable func showStart(_ visit: Visit) throws -> Answer {
  guard let site = try siteToStart(visit.call.query, visit) else {
    return .page(startSitesPage(try sitesWithoutPlan(visit), visit))
  }
  guard try Plan.at(site.id, visit.sight) == nil else {
    return .see(.plan(of: site.id), saying: .planIsThere)
  }
  guard let version = try ModelVersion.latest(in: visit.db) else { return .page(noModelPage(visit)) }
  let form = StartForm(visit.call.query, site: site, model: try ModelVersion.model(version.id, in: visit.db))
  if let screen = form.screen { return .page(questionPage(form, screen, visit)) }
  let people = try SitePerson.all(at: site.id, visit.sight)
  return .page(startLastPage(form, StartChoices(for: people, visit), people, visit))
}

@Sendable func startPlan(_ visit: Visit) throws -> Answer {
  guard let site = try siteToStart(visit.call.form, visit) else { throw Refusal.notFound }
  guard let version = try ModelVersion.latest(in: visit.db) else { return .page(noModelPage(visit)) }
  let model = try ModelVersion.model(version.id, in: visit.db)
  let form = StartForm(visit.call.form, site: site, model: model)
  if let screen = form.screen { return .page(questionPage(form, screen, visit)) }
  let people = try SitePerson.all(at: site.id, visit.sight)
  let choices = StartChoices(visit.call.form, for: people, rules: model.rules.map(\.id), visit)
  guard choices.isSound, let day = choices.day else {
    return .page(startLastPage(form, choices, people, visit))
  }
  let draft = PlanDraft(
    site: site.id, version: version.id, model: model, answers: form.answers, overruled: choices.overruled,
    startsOn: day, owners: Owners(people: people, lead: choices.lead))
  let isNew = try Plan.start(draft, by: visit.viewer.person, at: visit.now, in: visit.db)
  return .see(.plan(of: site.id), saying: isNew ? .planMade : .planIsThere)
}

/// The site that is named, or the only one the viewer works at.
private func siteToStart(_ form: Form, _ visit: Visit) throws -> SiteKnown? {
  let workplaces = visit.viewer.workplaces
  if form.has("site") {
    guard let site = Site.ID(form["site"]) else { throw Refusal.notFound }
    return try SiteKnown.required(site, visit.sight)
  }
  guard workplaces.count <= 1 else { return nil }
  guard let site = workplaces.first else { throw Refusal.forbidden }
  return try SiteKnown.required(site, visit.sight)
}

private func sitesWithoutPlan(_ visit: Visit) throws -> [SiteKnown] {
  let planned = Set(try Plan.own(visit.sight).map(\.site))
  return try visit.viewer.workplaces.filter { !planned.contains($0) }.map {
    try SiteKnown.required($0, visit.sight)
  }
}
