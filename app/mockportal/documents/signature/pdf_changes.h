// SPDX-License-Identifier: EUPL-1.2
// What happens to files after they were signed.
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace mockportal {

/// A registry stamps the first page: a further revision behind the signed one, whose bytes stay as
/// they are (ISO 32000-1, 7.5.6). `pdf` must end with a cross-reference table, as ours do.
QByteArray withRegistryStamp(const QByteArray& pdf, const QDateTime& time);

/// The same file with one byte changed, where it is signed and no reader cares.
QByteArray withChangedByte(QByteArray pdf);

/// The same file, what stands in the place of its signature being no CMS any more.
QByteArray withUnreadableSignature(QByteArray pdf);

}  // namespace mockportal
