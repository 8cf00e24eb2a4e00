// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/container/inflate.h"

#include <zlib.h>

#include <algorithm>

namespace core::clinical {
namespace {

QByteArray attempt(const QByteArray& deflated, qsizetype largest, int windowBits) {
    z_stream stream{};
    if (inflateInit2(&stream, windowBits) != Z_OK) return {};
    QByteArray input = deflated;
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    QByteArray all;
    QByteArray piece(qsizetype{64} * 1024, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK && all.size() <= largest) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        all.append(piece.constData(), piece.size() - static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END && all.size() <= largest ? all : QByteArray();
}

}  // namespace

QByteArray inflated(const QByteArray& deflated, qsizetype largest) {
    auto raw = attempt(deflated, largest, -MAX_WBITS);
    return raw.isEmpty() ? attempt(deflated, largest, MAX_WBITS) : raw;
}

}  // namespace core::clinical
