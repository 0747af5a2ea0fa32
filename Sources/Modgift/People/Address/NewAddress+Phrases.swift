/// The words of giving oneself another mail address.
protocol NewAddressPhrases: Sendable {
  var ownAddressTitle: String { get }
  var ownAddressLead: String { get }
  var noOwnAddress: String { get }
  func ownAddressIs(_ address: String) -> String
  var changeOwnAddress: String { get }
  var newAddressTitle: String { get }
  var newAddressLead: String { get }
  var newAddressLabel: String { get }
  func problem(_ problem: NewAddress.Problem) -> String
  func newAddressIsAsked(_ address: String) -> String
  var useNewAddress: String { get }
  func confirmAddressLead(_ name: String, _ address: String) -> String
  var newAddressLinkIsSpent: String { get }
  var addressIsChanged: String { get }
  func addressIsChangedLead(_ address: String) -> String
  var addressIsTaken: String { get }
  var changeAddressBackTitle: String { get }
  func changeAddressBackLead(_ address: String) -> String
  var changeAddressBack: String { get }
  func addressIsBack(_ address: String) -> String
  var addressIsBackLead: String { get }
  func newAddressLetter(code: String, name: String, link: String, programme: String) -> Letter
  /// To whoever has the address that another asked for.
  func addressIsYoursLetter(name: String, link: String, programme: String) -> Letter
  /// To the address that is somebody's no more.
  /// - Parameter wayBack: What brings it back, when it can be.
  func addressNewsLetter(name: String, wayBack: String?, programme: String) -> Letter
}
