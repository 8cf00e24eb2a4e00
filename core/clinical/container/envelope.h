// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <optional>

namespace core::clinical {

/// Whether there is one, by its beginning.
bool isEnvelope(const QByteArray& bytes);

/// The DER or BER of a p7m: as it is, or out of base64 with or without PEM's lines. nullopt when it
/// is none.
std::optional<QByteArray> envelopeBytes(const QByteArray& bytes);

/// The content of a CMS SignedData. nullopt when it holds none (detached) or cannot be read.
std::optional<QByteArray> envelopeContent(const QByteArray& der);

/// The same of one that is cut off or damaged: as much of its content as is there. nullopt when
/// that is nothing.
std::optional<QByteArray> salvagedContent(const QByteArray& der);

inline constexpr int mostEnvelopes = 8;  // one within the other

}  // namespace core::clinical
