package io.headroom.report;

import io.headroom.engine.explain.Line;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.report.markup.Element;
import io.headroom.report.words.Figures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The business case as one HTML page that needs nothing else: no network, no font, no picture. The seven points come first, then the
 * evidence. It follows the reader's light or dark, and prints in light.
 *
 * <p>A policy inside the page forbids everything but its own style sheet and script, named by their hashes; every text that
 * came from a file is escaped. The page is well-formed XML as well as HTML.
 */
public final class HtmlReport {
    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");
    private static final List<double[]> LOGO =
            List.of(new double[] {2, 14, 12}, new double[] {11, 8, 18}, new double[] {20, 14, 12});

    private HtmlReport() {}

    /**
     * The page of a plan. Same plan, explanations and options, same page. Costs time in proportion to people × months and to the
     * lines shown.
     *
     * @param explanations numbers to open, each with its lines; may be empty
     */
    public static String of(Plan plan, List<Line> explanations, Options options) {
        return page(Context.of(plan, Optional.empty(), explanations, options));
    }

    /** The same with who should own which account. */
    public static String of(Plan plan, Portfolio portfolio, List<Line> explanations, Options options) {
        return page(Context.of(plan, Optional.of(portfolio), explanations, options));
    }

    private static String page(Context context) {
        Element page = Element.of("html")
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .with("lang", "en")
                .add(head(context.options()))
                .add(body(context));
        return "<!DOCTYPE html>\n" + page + "\n";
    }

    private static Element head(Options options) {
        return Element.of("head")
                .add(Element.of("meta").with("charset", "utf-8"))
                .add(Element.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", policy()))
                .add(Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"))
                .add(Element.of("meta").with("name", "referrer").with("content", "no-referrer"))
                .add(Element.of("meta").with("name", "color-scheme").with("content", "light dark"))
                .add(Element.saying("title", options.title() + " · Headroom"))
                .add(Element.style(STYLE));
    }

    private static Element body(Context context) {
        Element main = Element.of("main").with("id", "main");
        main.add(Element.of("h1").text(context.options().title()))
                .add(Element.of("p", "lede")
                        .say("Seven points, then the evidence. Every number opens into its reasons."))
                .addAll(PointSections.of(context))
                .add(Evidence.of(context));
        return Element.of("body")
                .add(Element.of("a", "skip").with("href", "#evidence").say("Skip to the evidence"))
                .add(Element.of("div", "page").add(mast(context)).add(main).add(foot(context)))
                .add(Element.script(SCRIPT));
    }

    private static Element mast(Context context) {
        Plan plan = context.plan();
        Element mast = Element.of("header", "mast").add(logo()).add(Element.saying("span", "Headroom"));
        if (context.options().example()) {
            mast.add(Element.of("span", "chip").say("Example data"));
        }
        return mast.add(Element.of("span", "when")
                .say("As of %s · %s"
                        .formatted(
                                Figures.date(plan.horizon().asOf()),
                                Figures.months(
                                        plan.horizon().first(),
                                        plan.horizon().month(plan.horizon().months() - 1)))));
    }

    private static Element logo() {
        Element svg = Element.of("svg").with("viewBox", "0 0 28 28").with("aria-hidden", "true");
        for (double[] bar : LOGO) {
            svg.add(Element.of("rect", "solid")
                    .with("x", bar[0])
                    .with("y", bar[1])
                    .with("width", 6)
                    .with("height", bar[2])
                    .with("rx", 1.5));
        }
        return svg.add(Element.of("path", "now").with("d", "M1 3.5h26"));
    }

    private static Element foot(Context context) {
        String names = switch (context.options().names()) {
            case SHOWN -> "People are named: for those who may see their load.";
            case HIDDEN -> "People are numbered, not named.";
        };
        String example = context.options().example() ? "Example data: people, accounts and amounts are invented. " : "";
        return Element.of("footer", "end")
                .add(Element.saying(
                        "p",
                        "%sMade on %s with Headroom %s. %s Hours are shown rounded; sums are made before rounding."
                                .formatted(
                                        example,
                                        Figures.date(context.options().date()),
                                        context.plan().version(),
                                        names)));
    }

    private static String policy() {
        return "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                .formatted(hash(STYLE), hash(SCRIPT));
    }

    private static String hash(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256, but this one does not.", impossible);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The report's %s is missing from its jar.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The report's %s cannot be read.".formatted(name), unreadable);
        }
    }
}
