// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace cardmaker {

/// The words of sportello-card for a person: `CardWords::tr("…")`. The context is the name of the
/// class, as lupdate finds it.
class CardWords {
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

}  // namespace cardmaker
