extension Danish {
  func topicKind(_ kind: Topic.Kind) -> String {
    switch kind {
    case .question: "Spørgsmål"
    case .experience: "Erfaring"
    case .news: "Nyt"
    }
  }
  func topicKindHelp(_ kind: Topic.Kind) -> String {
    switch kind {
    case .question: "Du mangler et råd. Det svar, der hjalp, kan du mærke bagefter."
    case .experience: "Du har prøvet noget, som andre kan bruge."
    case .news: "Noget, de andre bør vide. Det kræver ikke svar."
    }
  }
  func replies(_ count: Int) -> String {
    count == 0 ? "ingen svar" : "\(number(count)) svar"
  }
  var badgeNew: String { "Ny" }
  var badgeWaiting: String { "Mangler svar" }
  var badgeAnswered: String { "Fik hjælp" }
  var badgePinned: String { "Sat øverst" }
  var badgeClosed: String { "Lukket" }
  var badgeShared: String { "Delt videre af forfatteren" }
  var posts: String { "Indlæg" }
  var newSinceLast: String { "Nyt, siden du var her" }
  var newPostArrived: String { "Nyt indlæg" }
  var postPages: String { "Flere indlæg" }
  var earlierPosts: String { "Tidligere indlæg" }
  var laterPosts: String { "Senere indlæg" }
  var markRead: String { "Markér som læst" }
  var moreAboutTopic: String { "Mere om samtalen" }
  var followTopic: String { "Følg samtalen" }
  var muteTopic: String { "Slå samtalen fra" }
  var muteTopicNote: String { "Svar giver ingen beskeder. Nævner nogen dig ved navn, får du det at vide." }
  var resetTopic: String { "Kun det, der angår mig" }
  func followingTopic(_ level: Following) -> String {
    level == .follow ? "Du følger samtalen." : "Du har slået samtalen fra."
  }
  var pin: String { "Sæt øverst" }
  var unpin: String { "Tag ned fra toppen" }
  var close: String { "Luk samtalen" }
  var reopen: String { "Åbn samtalen igen" }
  var closedTitle: String { "Samtalen er lukket" }
  var closedWords: String { "Værten har lukket den, så der kan ikke svares mere. Den kan stadig læses." }
  var waitingForAnswer: String { "Ingen har svaret endnu. Har du prøvet noget lignende, så skriv det." }
  var goToAnswer: String { "Gå til det svar, der hjalp" }

  func moreAboutPost(by author: String) -> String { "Mere om indlægget af \(author)" }
  func edited(_ moment: String) -> String { "rettet \(moment)" }
  func deletedPost(by name: String, _ moment: String) -> String { "Slettet af \(name) \(moment)" }
  func deletedOwnPost(_ author: String, _ moment: String) -> String {
    "\(author) slettede sit indlæg \(moment)"
  }
  func reaction(_ kind: Reaction.Kind) -> String {
    switch kind {
    case .thanks: "Tak"
    case .same: "Det har vi også"
    case .useful: "Brugbart"
    }
  }
  func reactionSpoken(_ kind: Reaction.Kind, _ count: Int, isMine: Bool) -> String {
    if count == 0 { return "ingen endnu" }
    return isMine ? "\(people(count)), du er en af dem" : people(count)
  }
  var helped: String { "Det her hjalp" }
  var sayHelped: String { "Det her hjalp" }
  var sayNotHelped: String { "Det hjalp alligevel ikke" }
  var edit: String { "Ret" }
  var delete: String { "Slet" }
  var report: String { "Sig det til værten" }
  var editTitle: String { "Ret dit indlæg" }
  var savePost: String { "Gem" }
  var historyTitle: String { "Sådan stod der før" }
  var historyLead: String { "De samme, som kan læse indlægget, kan se, hvad der stod før." }
  func historyUntil(_ moment: String) -> String { "Indtil \(moment)" }
  var historyNow: String { "Nu" }
  var backToTopic: String { "Til samtalen" }
  var deleteTitle: String { "Slet indlægget?" }
  var deleteWords: String {
    "Teksten og dens historie forsvinder for alle og kan ikke hentes tilbage. Det kan ses, at der stod noget."
  }
  var deleteTopicWords: String {
    "Ingen har svaret, så hele samtalen forsvinder. Den kan ikke hentes tilbage."
  }
  var reportTitle: String { "Sig det til værten" }
  var reportLead: String { "Rummets vært ser indlægget, dit navn og det, du skriver her. Ingen andre gør." }
  var reportReason: String { "Hvad er der galt?" }
  var sendReport: String { "Send til værten" }
  var reportsTitle: String { "Sagt til værten" }
  var reportsLead: String { "Indlæg, som nogen beder dig se på." }
  var noReportsTitle: String { "Her er ingenting" }
  var noReports: String { "Ingen har bedt dig se på noget." }
  func reportLine(reporter: String, author: String, _ moment: String) -> String {
    "\(reporter) om et indlæg af \(author), \(moment)"
  }
  var settle: String { "Klaret" }
}
