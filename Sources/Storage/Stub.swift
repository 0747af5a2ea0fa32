import GRDB
import CLibpq
import CStemmer
func stub() { _ = PQlibVersion(); _ = sb_stemmer_list() }
