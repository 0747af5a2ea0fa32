/// A municipality's name as a tile holds it: on one line, or broken where Danish breaks it.
func tileName(_ name: String) -> [String] {
  if let broken = brokenNames[name] { return broken.split(separator: "|").map(String.init) }
  let halves = name.split(separator: "-")
  return halves.count == 2 ? ["\(halves[0])-", String(halves[1])] : [name]
}

/// The names too long for one line, broken between their parts or syllables
/// (Retskrivningsordbogen §§ 15–16).
private let brokenNames = [
  "Albertslund": "Alberts-|lund", "Brønderslev": "Brønders-|lev", "Fredensborg": "Fredens-|borg",
  "Fredericia": "Frede-|ricia", "Frederiksberg": "Frederiks-|berg", "Frederikshavn": "Frederiks-|havn",
  "Frederikssund": "Frederiks-|sund", "Guldborgsund": "Guldborg-|sund", "Jammerbugt": "Jammer-|bugt",
  "Kalundborg": "Kalund-|borg", "Kerteminde": "Kerte-|minde", "København": "Køben-|havn",
  "Mariagerfjord": "Mariager-|fjord",
  "Middelfart": "Middel-|fart", "Ringkøbing-Skjern": "Ringk.-|Skjern", "Skanderborg": "Skander-|borg",
  "Sønderborg": "Sønder-|borg", "Vallensbæk": "Vallens-|bæk", "Vesthimmerlands": "Vesthim-|merland",
  "Vordingborg": "Vording-|borg",
]
