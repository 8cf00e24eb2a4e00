// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace mockportal {

struct ContainerInfo {
    QString title{};
    QString author{};
    QDateTime created{};  // the only time in the file, so that the same document always gives the
                          // same bytes
};

/// Puts the CDA into the PDF as `cda.xml`, the way FSE 2.0 asks for (cda-structure 4): embedded
/// file, /AF with AFRelationship, XMP that claims PDF/A-3B. The claim is prepared, not proved: no
/// validator was at hand.
QByteArray withCda(const QByteArray& pdf, const QByteArray& cda, const ContainerInfo& info);

}  // namespace mockportal
