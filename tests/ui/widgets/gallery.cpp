// SPDX-License-Identifier: EUPL-1.2
// gallery DIR: draws the kit into pictures, as shared/ui/00, 02b and 06 do, for each theme and at
// twice the text size. For people to look at beside the design; run with QT_QPA_PLATFORM=offscreen.
#include "tests/ui/widgets/gallery.h"

#include <QApplication>
#include <QDir>
#include <QFocusFrame>
#include <QTextStream>
#include <memory>

#include "ui/style/appearance.h"

namespace {

struct Variant {
    const char* name;
    ui::Scheme scheme;
    double scale;
};

constexpr Variant variants[] = {{"chiaro", ui::Scheme::light, 1},
                                {"scuro", ui::Scheme::dark, 1},
                                {"contrasto", ui::Scheme::highContrast, 1},
                                {"200", ui::Scheme::light, 2}};

struct Page {
    const char* name;
    QWidget* (*make)();
    int width;
};

constexpr Page pages[] = {{"elementi", gallery::elements, 1280},
                          {"tessera", gallery::cardStates, 1280},
                          {"elenco", gallery::lists, 1280},
                          {"messaggi", gallery::messages, 1280},
                          {"grafici", gallery::charts, 1280}};

bool draw(const Page& page, const Variant& variant, const QDir& into) {
    auto& appearance = ui::Appearance::instance();
    appearance.setScheme(variant.scheme);
    appearance.setScale(variant.scale);
    const std::unique_ptr<QWidget> window(page.make());
    const int width = qRound(page.width * variant.scale);
    window->resize(width, 100);
    window->show();
    const int height =
        window->hasHeightForWidth() ? window->heightForWidth(width) : window->sizeHint().height();
    window->resize(width, height);
    QApplication::processEvents();
    for (QWidget* ringed : window->findChildren<QWidget*>("ringed"))
        (new QFocusFrame)->setWidget(ringed);
    QApplication::processEvents();
    return window->grab().save(
        into.filePath(QStringLiteral("%1-%2.png").arg(page.name, variant.name)));
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    ui::Appearance::instance().install(application);
    ui::Appearance::instance().setMotion(false);
    const QDir into(application.arguments().value(1, QStringLiteral(".")));
    if (!into.mkpath(QStringLiteral("."))) return 1;
    for (const Variant& variant : variants)
        for (const Page& page : pages)
            if (!draw(page, variant, into)) return 1;
    QTextStream(stdout) << into.absolutePath() << '\n';
    return 0;
}
