// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/view_menus.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include "ui/shell/bar_button.h"
#include "ui/shell/preferences.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ViewMenus)
};

QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& text, bool chosen) {
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    group.addAction(action);
    return action;
}

// The tick is set when the menu opens: the choice may have changed elsewhere.
void fillTextSizes(QMenu& menu, Preferences& preferences) {
    auto* group = new QActionGroup(&menu);
    for (const int size : Preferences::textSizes) {
        auto* action = addChoice(menu, *group, Words::tr("%1 %").arg(size), false);
        QObject::connect(action, &QAction::triggered, &preferences,
                         [&preferences, size] { preferences.setTextSize(size); });
        QObject::connect(&menu, &QMenu::aboutToShow, action, [&preferences, action, size] {
            action->setChecked(preferences.textSize() == size);
        });
    }
}

void fillLanguages(QMenu& menu, Preferences& preferences) {
    auto* group = new QActionGroup(&menu);
    for (const QString& language : preferences.languages()) {
        auto* action = addChoice(menu, *group, Preferences::languageName(language),
                                 language == preferences.language());
        QObject::connect(action, &QAction::triggered, &preferences,
                         [&preferences, language] { preferences.setLanguage(language); });
    }
}

}  // namespace

BarButton* makeTextSizeButton(Preferences& preferences, QWidget* parent) {
    auto* button = new BarButton(Icon::textSize, Words::tr("Testo"), parent);
    button->setObjectName(QStringLiteral("textSize"));
    button->setAccessibleName(Words::tr("Dimensione del testo"));
    auto* menu = new QMenu;
    menu->setAccessibleName(button->accessibleName());
    fillTextSizes(*menu, preferences);
    button->setMenu(menu);
    return button;
}

BarButton* makeLanguageButton(Preferences& preferences, bool brief, QWidget* parent) {
    const QString language = preferences.language();
    const QString name = Preferences::languageName(language);
    auto* button = new BarButton(Icon::globe, brief ? language.toUpper() : name, parent);
    button->setObjectName(QStringLiteral("language"));
    button->setAccessibleName(Words::tr("Lingua: %1").arg(name));
    auto* menu = new QMenu;
    menu->setAccessibleName(Words::tr("Lingua"));
    fillLanguages(*menu, preferences);
    button->setMenu(menu);
    return button;
}

BarButton* makeHelpButton(QWidget* parent) {
    auto* button = new BarButton(Icon::help, Words::tr("Aiuto su questa pagina"), parent);
    button->setIconOnly(true);
    button->setObjectName(QStringLiteral("helpHere"));
    return button;
}

}  // namespace ui
