// SPDX-License-Identifier: EUPL-1.2
// Where comuni are (content/comuni.json): those with a hospital, a surgery or a counter of ours.
// Real names and codes; positions are rounded to a kilometre.
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace mockportal {

struct Comune {
    QString code{};  // Belfiore
    QString name{};
    QString province{};  // plate code
    QString postalCode{};
    double latitude = 0;  // degrees
    double longitude = 0;
    bool capital = false;  // of its province
};

/// All of them; read once, thread-safe.
const QList<Comune>& comuni();
/// Null: none of ours.
const Comune* findComune(const QString& code);

/// Kilometres as the crow flies, to the tenth; a comune that is none of ours counts as the capital
/// of its province. Nothing when nobody knows where it is.
std::optional<double> kilometres(const QString& from, const QString& to);

}  // namespace mockportal
