import Storage

let searchRoutes: [Route] = [.get("/search", showSearch)]

/// The search, and what was found. A script asks for the results alone.
@Sendable func showSearch(_ visit: Visit) throws -> Answer {
  let request = SearchRequest(visit.call.query)
  let results = try SearchResults.of(request, visit.sight)
  let spaces = try SearchedSpaces(visit.sight)
  if visit.call.wantsFragment { return .fragment(searchResults(request, results, spaces, visit)) }
  return .page(searchPage(request, results, spaces, visit))
}
