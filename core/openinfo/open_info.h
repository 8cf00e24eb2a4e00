// SPDX-License-Identifier: EUPL-1.2
// What the portal tells everybody, without a login (docs/portal-api.md, "Open information").
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QVector>

#include "core/base/base.h"
#include "core/openinfo/help_line.h"

namespace core {

/// Where the health service can be gone to.
struct Counter {
    QString name{};
    QString address{};
    QString comune{};
    QString phone{};  // may be empty
    QString hours{};  // in words
};

/// The region's own notice on the record (S43).
struct NoticeText {
    QString version{};
    QDate date{};
    QString text{};  // plain; an empty line between paragraphs
};

struct OpenInfo {
    HelpLine helpLine{};
    QVector<Counter> counters{};
    NoticeText notice{};
};

/// Lenient in the parts, since each can be shown without the others; portal.answer when none of
/// them is there.
Result<OpenInfo> readOpenInfo(const QJsonObject& json);

}  // namespace core
