// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/place.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct Row {
    Place place;
    const char* label;
    const char* name;
    Icon icon;
};

// S35.
constexpr std::array rows{
    Row{Place::home, QT_TRANSLATE_NOOP("ui::Place", "HOME"), QT_TRANSLATE_NOOP("ui::Place", "Home"),
        Icon::home},
    Row{Place::data, QT_TRANSLATE_NOOP("ui::Place", "I TUOI DATI"),
        QT_TRANSLATE_NOOP("ui::Place", "I tuoi dati"), Icon::person},
    Row{Place::record, QT_TRANSLATE_NOOP("ui::Place", "FASCICOLO SANITARIO ELETTRONICO"),
        QT_TRANSLATE_NOOP("ui::Place", "Fascicolo Sanitario Elettronico"), Icon::record},
    Row{Place::booking, QT_TRANSLATE_NOOP("ui::Place", "PRENOTAZIONI"),
        QT_TRANSLATE_NOOP("ui::Place", "Prenotazioni"), Icon::calendar},
    Row{Place::doctor, QT_TRANSLATE_NOOP("ui::Place", "IL TUO MEDICO"),
        QT_TRANSLATE_NOOP("ui::Place", "Il tuo medico"), Icon::stethoscope},
    Row{Place::privacy, QT_TRANSLATE_NOOP("ui::Place", "GESTIONE PRIVACY"),
        QT_TRANSLATE_NOOP("ui::Place", "Gestione privacy"), Icon::shield},
    Row{Place::help, QT_TRANSLATE_NOOP("ui::Place", "Aiuto"),
        QT_TRANSLATE_NOOP("ui::Place", "Aiuto"), Icon::help},
    Row{Place::diagnosis, QT_TRANSLATE_NOOP("ui::Place", "Diagnosi"),
        QT_TRANSLATE_NOOP("ui::Place", "Diagnosi"), Icon::pulse},
    Row{Place::settings, QT_TRANSLATE_NOOP("ui::Place", "Impostazioni"),
        QT_TRANSLATE_NOOP("ui::Place", "Impostazioni"), Icon::gear},
};

const Row& row(Place place) {
    return rows[static_cast<std::size_t>(place)];
}

QString translated(const char* text) {
    return QCoreApplication::translate("ui::Place", text);
}

}  // namespace

QString menuLabel(Place place) {
    return translated(row(place).label);
}
QString placeName(Place place) {
    return translated(row(place).name);
}
Icon placeIcon(Place place) {
    return row(place).icon;
}

}  // namespace ui
