// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

/// The parts of PRENOTAZIONI, in the seed's order (S59).
enum class BookingSection { book, appointments, agendas };

struct BookingTab {
    BookingSection section{};
    QString label{};  // the seed's capitals
    QString name{};   // in normal case, for assistive technology
    PageFactory (*page)(const Context& context) = nullptr;
};

/// In order; in the language of now.
QVector<BookingTab> bookingTabs();

}  // namespace ui
