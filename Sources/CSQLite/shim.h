#include <sqlite3.h>

/* sqlite3_config takes variable arguments, which Swift cannot call. */
static inline int modgift_sqlite_config_memory_statistics(int on) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, on);
}
