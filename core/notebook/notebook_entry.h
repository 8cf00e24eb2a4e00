// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <optional>

#include "core/codes/notebook_rules.h"

namespace core {

/// The PDF of a `documento`, as the portal keeps it or as it is to be sent.
struct NotebookFile {
    QByteArray content{};  // to be sent; empty = as it is at the portal
    QString url{};         // as the portal gave it; only a gateway interprets it
    qint64 size = 0;       // bytes
    QByteArray sha1{};
};

/// One entry of the taccuino (R14): written by the citizen, never certified.
struct NotebookEntry {
    QString id{};                        // FHIR logical id; empty = not at the portal yet
    QString version{};                   // of the portal's copy
    const NotebookKind* kind = nullptr;  // never null in what a gateway gives
    QDateTime date{};                    // with the zone it was written in
    NotebookValues values{};
    bool visible = false;  // to the workers of the health service
    NotebookFile file{};   // of a `documento`
};

/// kg/m², rounded to one decimal; nullopt unless weight and height are both there and possible.
std::optional<double> bodyMassIndex(const NotebookValues& values);

}  // namespace core

Q_DECLARE_METATYPE(core::NotebookEntry)
