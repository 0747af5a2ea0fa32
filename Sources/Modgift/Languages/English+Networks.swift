extension English {
  var networks: String { "Networks" }
  var networksLead: String { "Sites that keep each other going. Only members see what is said." }
  var noNetworks: (title: String, advice: String) {
    ("There are no networks yet", "The coordinator brings the first sites together.")
  }
  var makeNetwork: String { "Make a network" }
  var makeGroup: String { "Make a group" }
  var yourGroups: String { "Your groups" }
  func people(_ count: Int) -> String { count == 1 ? "1 person" : "\(number(count)) people" }
  func sites(_ count: Int) -> String { count == 1 ? "1 site" : "\(number(count)) sites" }
  var allNetworks: String { "All networks" }
  var host: String { "Host" }
  var deputy: String { "Deputy" }
  func hostIs(_ name: String) -> String { "Host: \(name)" }
  var noHost: String { "No host yet" }
  var youAreMember: String { "You are in it" }
  func lastWritten(_ moment: String) -> String { "Last written \(moment)" }
  var nothingWritten: String { "Nobody has written yet" }
  var sitesOfNetwork: String { "Sites" }
  var noSites: String { "The network has no sites yet." }
  var members: String { "Members" }
  var noMembers: String { "Nobody is in it yet." }
  var addedByName: String { "Added by name" }
  var readTheRoom: String { "Go to the room" }
  var roomIsClosedToYou: String {
    "You see who is in it, not what they talk about. That is for members only."
  }
  var groupLead: String { "A group of people. Only those in it know that it exists." }
  var networkLead: String { "Everybody who works at the sites is in it, for as long as they work there." }
  var next: String { "Next" }
  var fromTheStart: String { "From the start" }

  var rename: String { "Rename" }
  var newName: String { "Name" }
  var cancel: String { "Cancel" }
  func problem(_ problem: NameProblem, longest: Int) -> String {
    switch problem {
    case .missing: "Write a name."
    case .tooLong: "The name is too long. There is room for \(number(longest)) characters."
    case .taken: "Another network is called that. Choose another name."
    case .unreadable: "Some characters could not be read; they show as �. Correct them, and save again."
    case .holdsCivilRegistration:
      "Something looks like a civil registration number. Remove it, then save again."
    }
  }
  var somethingToMend: String { "Something needs mending. Nothing is lost." }

  var addMember: String { "Add a member" }
  var addMemberLead: String {
    "Somebody who doesn't work at one of the sites can be in it by name. They can read all of the room, old talk too."
  }
  var findByName: String { "Find by name" }
  var add: String { "Add" }
  var remove: String { "Remove" }
  var nobodyNamedThat: String { "Nobody in the programme is called that. Try a part of the name." }
  func removeMember(_ name: String) -> String { "Remove \(name)" }

  var handOver: String { "Hand over" }
  func handOverTitle(_ name: String) -> String { "Make \(name) the host?" }
  func handOverConsequence(_ name: String) -> String {
    "\(name) takes over at once. You become deputy until the new host names another."
  }
  func handOverNow(_ name: String) -> String { "Hand over to \(name)" }
  var nameDeputy: String { "Name a deputy" }
  var deputyHint: String { "The deputy moves up if you stop." }
  var noDeputy: String { "No deputy" }
  var nameHosts: String { "Name the first host" }
  var nameHostsLead: String {
    "Nobody is host. Choose one of the members; from then on it is handed on without you."
  }
  var chooseAMember: String { "Choose somebody who is a member." }
  var hostIsDeputy: String { "The host can't be the deputy too." }

  var changeSites: String { "Change sites" }
  var changeSitesLead: String {
    "A site is in one network at most. If you move it, its people can no longer read the old room, at once."
  }
  var moreAboutNetwork: String { "More about the network" }
  var takeSiteIn: String { "Take a site in" }
  var takeSiteInLead: String {
    "Sites that are in no network. If you take one in, its people can read all of your room, what was written before too."
  }
  var addOrMoveSite: String { "Add or move a site" }
  func siteIsIn(_ site: String, _ network: String) -> String { "\(site) (now in \(network))" }
  var chooseASite: String { "Choose a site." }
  var notYourOwnRoom: String {
    "That would let yourself into the room, which a coordinator may not. Ask another coordinator to do it."
  }
  var endNetwork: String { "End the network" }
  func endNetworkTitle(_ name: String) -> String { "End \(name)?" }
  func endNetworkConsequence(people: Int) -> String {
    "The room closes for all \(number(people)) at once: nobody can read its talk any more, you neither. "
      + "Its sites are free to join another network. It can't be undone here."
  }
  var endNow: String { "Close it for everyone" }
  var keepIt: String { "Keep it" }
  var makeNetworkLead: String {
    "Give it a name and choose its sites. Everybody who works there is in it from now on. Then you name the first host."
  }
  var nameOfNetwork: String { "Name of the network" }
  var sitesWithoutNetwork: String { "Sites without a network" }
  var makeGroupLead: String {
    "A group is a closed room for people named one by one. You can't put yourself in it, and you can't see it afterwards: "
      + "the host takes over."
  }
  var nameOfGroup: String { "Name of the group" }
  var firstMembers: String { "The first members" }
  var firstMembersHint: String { "One on each line: the whole name or the mail address." }
  var hostOfGroup: String { "Host" }
  var hostOfGroupHint: String { "One of the members, written in the same way." }
  func problem(_ problem: GroupProblem) -> String {
    switch problem {
    case .nobody: "Write at least one name."
    case .unknown(let line): "Nobody in the programme is called “\(line)”."
    case .several(let line): "More than one is called “\(line)”. Write the mail address instead."
    case .yourself: "You can't put yourself in a group that you make."
    case .hostIsNoMember: "The host must be one of the members."
    case .tooMany(let most): "At most \(number(most)) at a time."
    }
  }
  var groupMade: String { "The group is made, and its host has it now." }
}
