import Storage

let searchRoutes: [Route] = [.get("/search", showSearch)]

/// The search, and what was found. A script asks for the results alone.
@Sendable func showSearch(_ visit: Visit) throws -> Answer {
  let request = SearchRequest(visit.call.query)
  var results = try SearchResults.of(request, visit.sight)
  results.elsewhere = try foundElsewhere.flatMap { try $0(results.hits, visit) }
  let spaces = try SearchedSpaces(visit.sight)
  if visit.call.wantsFragment { return .fragment(searchResults(request, results, spaces, visit)) }
  return .page(searchPage(request, results, spaces, visit))
}
