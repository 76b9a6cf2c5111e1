using Ghg.Core.Reports.Charts;

namespace Ghg.Core.Reports.Html;

/// <summary>The style of every page: light and dark, screen, phone and paper. Fonts are named, none is loaded.</summary>
internal static class HtmlStyle
{
    /// <summary>The style sheet.</summary>
    public static readonly string Text = """
        :root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--muted:#57606a;--rule:#d0d7de;--tint:#f3f5f7;--link:#0a5ca8}
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
        :lang(zh-Hans) body,body:lang(zh-Hans){line-height:1.75}
        main{max-width:960px;margin:0 auto;padding:24px 16px 64px}
        p,ul,figure{max-width:800px}
        h1{font-size:1.9rem;line-height:1.25;margin:.4em 0 .6em}
        h2{font-size:1.3rem;line-height:1.3;margin:2em 0 .6em;padding-top:.4em;border-top:1px solid var(--rule)}
        h3{font-size:1.05rem;margin:1.6em 0 .4em}
        a{color:var(--link)}
        nav ul{display:flex;flex-wrap:wrap;gap:.2em 1.2em;list-style:none;padding:0;margin:0 0 1.5em}
        nav a{display:inline-block;padding:.2em 0}
        li{margin:.25em 0}
        figure{margin:1.2em 0}
        figcaption{color:var(--muted);font-size:.9rem;margin-bottom:.4em}
        figcaption strong{color:var(--ink);display:block;font-size:1rem}
        details{margin:.2em 0 0;font-size:.9rem}
        summary{color:var(--link);cursor:pointer;width:fit-content}
        caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .key{display:flex;flex-wrap:wrap;gap:.5em;margin:1em 0}
        .key div{flex:1 1 9.5em;border:1px solid var(--rule);border-radius:6px;padding:.5em .8em}
        .key dt,.key dd{margin:0;color:var(--muted);font-size:.85rem;line-height:1.4}
        .key .value{color:var(--ink);font-size:1.2rem;font-weight:600;line-height:1.35}
        thead button{all:unset;cursor:pointer;text-decoration:underline dotted;text-underline-offset:3px}
        thead button:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px}
        [aria-sort=ascending] button::after{content:" ▲"}
        [aria-sort=descending] button::after{content:" ▼"}
        .wide{position:relative;overflow-x:auto;margin:1em 0}
        figure .wide{margin:.4em 0}
        .wide:focus-visible,pre:focus-visible,a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
        table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.45}
        th,td{padding:.35em .6em;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule);overflow-wrap:break-word}
        thead th{border-bottom:2px solid var(--rule);color:var(--muted);font-weight:600;overflow-wrap:normal}
        tbody th{font-weight:400}
        .w{overflow-wrap:normal}
        .long{overflow-wrap:anywhere;min-width:11em}
        tbody th[scope=row]{min-width:5em}
        .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        .n:first-child{text-align:left}
        .many{font-size:.8rem}
        .many th,.many td{padding:.3em .45em}
        .total th,.total td{font-weight:700;border-top:2px solid var(--rule)}
        pre{overflow-x:auto;background:var(--tint);padding:.8em 1em;font:.82rem/1.5 ui-monospace,"Cascadia Mono",Menlo,Consolas,"Noto Sans Mono","Noto Sans Mono CJK SC",monospace}
        .chart{display:block;width:100%;min-width:620px;max-width:100%;height:auto;font-size:12px}
        .chart text{fill:var(--ink);font-family:inherit}
        .chart .muted{fill:var(--muted)}
        .chart .strong{font-weight:700}
        .chart .grid{stroke:var(--rule);stroke-width:1}
        .chart .zero{stroke:var(--muted);stroke-width:1}
        .chart .area{fill:var(--c);stroke:var(--paper);stroke-width:.7}
        .chart .pale{fill-opacity:.5}
        .chart .halo{stroke:var(--paper);stroke-width:4;stroke-linejoin:round}
        .chart .whisker{stroke:var(--c);stroke-width:1.5}
        .chart .flow{fill:var(--c);fill-opacity:.4}
        .chart .band{fill:var(--c);fill-opacity:.2}
        .chart .line{fill:none;stroke:var(--c);stroke-width:2.5;stroke-linejoin:round}
        .chart .dashed{stroke-dasharray:6 4}
        .chart .mark{fill:none;stroke:var(--ink);stroke-width:2}

        """ + ChartColours.Style(dark: false) + """

        @media (prefers-color-scheme:dark){
        :root{--paper:#14181d;--ink:#e6eaee;--muted:#a4afba;--rule:#39424c;--tint:#1e242b;--link:#7ab8f5}

        """ + ChartColours.Style(dark: true) + """

        }
        @media print{
        @page{size:A4;margin:18mm 16mm}
        :root{color-scheme:light;--paper:#fff;--ink:#000;--muted:#444;--rule:#bbb;--tint:#f3f5f7;--link:#000}
        body{font-size:10.5pt}
        main{max-width:none;padding:0}
        nav{display:none}
        h2,h3{break-after:avoid}
        figure,tr{break-inside:avoid}
        .wide{overflow:visible}
        .chart{min-width:0}
        details:not([open]){display:none}
        thead{display:table-header-group}
        table{font-size:8.5pt}
        .back{display:none}

        """ + ChartColours.Style(dark: false) + """

        }

        """;
}
