// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "app/mockportal/documents/signature/signer.h"

namespace mockportal {

struct SignatureInfo {
    QString name{};      // of who signs
    QString location{};  // where
    QDateTime time{};
};

/// The PDF with a PAdES signature over the whole of it (ETSI.CAdES.detached, ISO 32000-1 12.8), in
/// a field without a place on the page. Throws std::runtime_error.
QByteArray signedPdf(const QByteArray& pdf, const SignatureInfo& info, const Signer& signer);

}  // namespace mockportal
