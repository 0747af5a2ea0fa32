#pragma once
#include <stddef.h>

/// One file inside the binary: its name, its bytes and their number.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} modgift_asset;

/// Every file of the folder `files`, in the order of `Assets.c`.
extern const modgift_asset *_Nonnull const modgift_assets;
extern const size_t modgift_asset_count;
