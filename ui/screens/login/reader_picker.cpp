// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/reader_picker.h"

#include <algorithm>

namespace ui {

ReaderPicker::ReaderPicker(QWidget* parent) : Picker(tr("Lettore da usare"), parent) {
    setObjectName(QStringLiteral("readerPicker"));
    setVisible(false);
    connect(this, &QComboBox::activated, this,
            [this](int index) { Q_EMIT readerChosen(itemData(index).toString()); });
}

void ReaderPicker::show(const core::CardSnapshot& card) {
    const auto& readers = card.readers;
    setVisible(readers.size() > 1);
    if (readers == shown_) return;
    shown_ = readers;
    const auto words = [](const core::ReaderInfo& reader) {
        if (reader.hasCns) return tr("%1: tessera inserita").arg(reader.name);
        if (reader.contactless) return tr("%1: senza contatto").arg(reader.name);
        return reader.hasCard ? tr("%1: un'altra carta").arg(reader.name)
                              : tr("%1: vuoto").arg(reader.name);
    };
    clear();
    for (const auto& reader : readers) addItem(words(reader), reader.name);
    addItem(tr("Sceglie il programma"), QString());
    const auto chosen = std::ranges::find(readers, true, &core::ReaderInfo::chosen);
    setCurrentIndex(static_cast<int>(chosen - readers.begin()));
}

}  // namespace ui
