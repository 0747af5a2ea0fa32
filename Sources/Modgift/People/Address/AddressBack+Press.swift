import Storage

/// "It was not me": in the mail to the address that was somebody's. It is theirs again, and every device is signed out.
let addressBackPress = OnePress(purpose: .addressBack, ask: askAddressBack, act: changeAddressBack)

@Sendable private func askAddressBack(_ press: Press) throws -> PressQuestion {
  let phrases = press.visit.phrases
  let address = try press.formerAddress()
  guard try Person.address(of: press.visit.viewer.person, in: press.visit.db) != address.text else {
    return PressQuestion(
      title: phrases.addressIsBack(address.text), elsewhere: (phrases.signIn, .signIn))
  }
  return PressQuestion(
    title: phrases.changeAddressBackTitle, lead: phrases.changeAddressBackLead(address.text),
    buttons: [PressButton(words: phrases.changeAddressBack)])
}

@Sendable private func changeAddressBack(_ press: Press) throws -> PressAnswer {
  let visit = press.visit
  let person = visit.viewer.person
  let address = try press.formerAddress()
  let change = try Person.changeAddress(
    of: person, to: address, by: person, telling: .changedBack, at: visit.now, in: visit.db)
  try Session.endAll(of: person, in: visit.db)
  if case .taken = change { return PressAnswer(title: visit.phrases.addressIsTaken) }
  return PressAnswer(
    title: visit.phrases.addressIsBack(address.text), lead: visit.phrases.addressIsBackLead,
    elsewhere: (visit.phrases.signIn, .signIn))
}

extension Press {
  /// The address whose reader presses.
  /// - Throws: `Refusal.notFound` when the token is about nothing of the kind.
  fileprivate func formerAddress() throws -> EmailAddress {
    guard
      let address = try AddressNews.address(
        told: try subject(), of: visit.viewer.person, in: visit.db)
    else { throw Refusal.notFound }
    return address
  }
}
