// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "ui/shell/place.h"

namespace ui {

struct HelpQuestion {
    QString question;
    QString answer;
};

/// What is said about one page, or about a few that do the same (R18): three to six questions.
struct HelpTopic {
    QString id{};
    QString title{};
    QStringList pages{};           // Page::helpTopic of those it is about
    std::optional<Place> place{};  // pages of this menu entry that no topic names get it, too
    std::vector<HelpQuestion> questions{};
};

/// For the words of topics, which have no class of their own.
struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(ui::HelpWords)
};

}  // namespace ui
