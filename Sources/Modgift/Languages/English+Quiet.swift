extension English {
  func isQuiet(_ network: String) -> String { "It is quiet in \(network)" }
  func quietFor(days: Int, usual: Int?) -> String {
    let now = "It is \(number(days)) days since anybody wrote or met"
    guard let usual else { return "\(now). The network is new and needs a beginning." }
    return
      "\(now). As a rule: \(usual == 1 ? "every day" : "about every \(number(usual)) days"). Summer and Christmas are not counted."
  }
  var onlyYouSeeThis: String { "Only you and the other who keeps the network see this." }
  var askFromTheDrawer: String { "Take a question from the drawer" }
  var askANeighbour: String { "Ask a neighbouring network" }
  var drawerTitle: String { "The drawer" }
  var drawerLead: String {
    "Questions most people have something to say to. Press, and it is asked in your room in your name."
  }
  var starters: [(title: String, text: String)] {
    [
      (
        "How do you get people to come to the course?",
        "With us many say yes and don't come. What made people turn up where you are – the time, the place, the coffee, a peer who rings the day before?"
      ),
      (
        "What do you do when a colleague thinks naloxone makes people take more?",
        "I meet it now and then. What do you say, and what has made somebody change their mind?"
      ),
      (
        "Where are your kits, and who has the key?",
        "It sounds small, but that is where we get stuck: the cupboard is locked when somebody needs a new one. How do you do it?"
      ),
      (
        "How do you keep track of expiry dates?",
        "We notice too late. Does anybody have a way that works without being yet another form?"
      ),
      (
        "Have you made it easy to get a new kit?",
        "Some don't come back for a new spray because they are afraid of questions. How do you receive them?"
      ),
      (
        "Who follows up when somebody has used their kit?",
        "Both the person it was used on and the one who gave it may need a talk. Who rings, and when?"
      ),
      (
        "How do you reach those who don't come to the centre?",
        "The shelter, the drop-in, the street, the young. Where did you manage to hold a course, and who opened the door?"
      ),
      (
        "What do you say to relatives?",
        "Mothers and partners would like to learn it but don't know whether they may. How do you invite them?"
      ),
      (
        "How do two of you teach together when one is a peer?",
        "We would like to, but don't know who says what. What worked for you, and what would you do differently?"
      ),
      (
        "What did your manager do to get it going?",
        "Time in the calendar, a meeting, a sentence in a strategy? I am about to ask my own."
      ),
      (
        "How do you practise first aid so that it stays?",
        "Theory is soon forgotten. Which exercise makes people remember 112, breathing and spray in that order?"
      ),
      (
        "What have you learned since we last met?",
        "One thing, large or small, that went better or worse than you thought. I begin myself in a reply."
      ),
    ]
  }
  var askThis: String { "Ask it" }
  var editFirst: String { "Edit it first" }
  var neighboursTitle: String { "Neighbouring networks" }
  var neighboursLead: String { "The nearest that have a host. You write to the host alone." }
  var noNeighbours: String { "No other network has a host just now." }
  func neighbourFacts(host: String, sites: String) -> String { "Host: \(host). \(sites)." }
  var meetTogether: String { "Suggest a joint meeting" }
  func meetTogetherText(from network: String, with other: String) -> (title: String, text: String) {
    (
      "Shall we meet together?",
      "Hello. It has become a bit quiet with us in \(network), and we would like to hear how things go in \(other). Shall we hold a joint meeting of half an hour? We could begin with what troubles each of us most."
    )
  }
  var mergeNetworks: String { "Suggest becoming one network" }
  func mergeTitle(_ one: String, _ other: String) -> String { "Shall \(one) and \(other) become one?" }
  func mergeConsequence(_ from: String, into: String) -> String {
    "If both hosts say yes, the sites of \(from) move to \(into) and can read along there. What was written in \(from) stays in a closed room for those of you who were in it. The host of \(into) is the host."
  }
  var offerMerge: String { "Ask the other host" }
  var mergeOffered: String { "The other host has been asked. Nothing happens until they say yes." }
  func mergeAsked(_ from: String, into: String) -> String { "\(from) would like to be part of \(into)" }
  var mergeYes: String { "Yes, let us become one" }
  func quietLetter(name: String, network: String, days: Int, usual: Int?, link: String) -> Letter {
    Letter(
      language: .english, subject: isQuiet(network),
      before: [
        "Hello \(name)", quietFor(days: days, usual: usual),
        "It is nobody's fault, but it doesn't pass by itself. One press will do: ask one of the ready questions, or ask the neighbouring network to meet.",
      ],
      button: ("See what you can do", link),
      why:
        "You get this mail because you are host or deputy. Only the two of you get it, and we don't write again until as much time has passed once more."
    )
  }
  func mergeLetter(name: String, from: String, into: String, link: String) -> Letter {
    Letter(
      language: .english, subject: mergeAsked(from, into: into),
      before: [
        "Hello \(name)", "The host of \(from) suggests that you become one network.",
        mergeConsequence(from, into: into),
      ],
      button: ("See and answer", link), why: "You get this mail because you are the host of \(into).")
  }
}
