using System.CommandLine;
using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string> Language(Session session)
    {
        var option = new Option<string>("--lang") { Description = CommandTexts.Lang.In(session.Language), Recursive = true, HelpName = "en|zh" };
        option.AcceptOnlyFromAmong("en", "zh");
        return option;
    }

    public static Argument<string> Path(Session session) =>
        new("path") { Description = CommandTexts.Path.In(session.Language), Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "." };

    public static Option<string> Format(Session session, params string[] formats)
    {
        var option = new Option<string>("--format") { Description = CommandTexts.Format.In(session.Language), DefaultValueFactory = _ => "table", HelpName = string.Join('|', formats) };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Option<string?> Output(Session session) => new("--output", "-o") { Description = CommandTexts.Output.In(session.Language), HelpName = "path" };

    public static Option<string?> Gwp(Session session) => new("--gwp") { Description = CommandTexts.Gwp.In(session.Language), HelpName = string.Join('|', GwpSets.Shipped.Select(s => s.Name)) };

    public static Option<string[]> City(Session session) => new("--city") { Description = CommandTexts.City.In(session.Language), AllowMultipleArgumentsPerToken = true, HelpName = "id" };

    public static Option<string[]> Year(Session session) => new("--year") { Description = CommandTexts.Year.In(session.Language), AllowMultipleArgumentsPerToken = true, HelpName = "year" };

    public static Option<string[]> Gpc(Session session) => new("--gpc") { Description = CommandTexts.Gpc.In(session.Language), AllowMultipleArgumentsPerToken = true, HelpName = "reference" };

    public static Option<string> Diagnostics(Session session)
    {
        var option = new Option<string>("--diagnostics") { Description = CommandTexts.DiagnosticsFormat.In(session.Language), DefaultValueFactory = _ => "full", HelpName = string.Join('|', DiagnosticFormats.All) };
        option.AcceptOnlyFromAmong([.. DiagnosticFormats.All]);
        return option;
    }

    public static Option<bool> Strict(Session session) => new("--strict") { Description = CommandTexts.Strict.In(session.Language) };

    public static Option<bool> Locked(Session session) => new("--locked") { Description = CommandTexts.Locked.In(session.Language) };

    public static Option<bool> Bom(Session session) => new("--bom") { Description = CommandTexts.Bom.In(session.Language) };

    public static Option<string> Encoding(Session session)
    {
        var option = new Option<string>("--encoding") { Description = CommandTexts.Encoding.In(session.Language), DefaultValueFactory = _ => "auto", HelpName = "auto|utf-8|gb18030" };
        option.AcceptOnlyFromAmong("auto", "utf-8", "gb18030");
        return option;
    }

    public static Option<int?> Threads(Session session) => new("--threads") { Description = CommandTexts.Threads.In(session.Language), HelpName = "n" };

    /// <summary>Years, also as ranges: 2015..2020.</summary>
    public static IReadOnlyList<int> YearsOf(string[] values)
    {
        var years = new List<int>();
        foreach (var value in values.SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            var ends = value.Split("..");
            if (ends.Length > 2 || !ends.All(e => int.TryParse(e, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && y is >= 1800 and <= 2150))
            {
                throw new UserException(CommandTexts.NotAYear.With(value));
            }

            var (from, to) = (int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[^1], CultureInfo.InvariantCulture));
            years.AddRange(Enumerable.Range(from, Math.Max(0, to - from + 1)));
        }

        return years;
    }

    /// <summary>A share written in per cent, with the sign or without.</summary>
    public static double ShareOf(string text) =>
        double.TryParse(text.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var percent) && percent is > 0 and <= 100 ? percent / 100 : throw new UserException(CommandTexts.NotAShare.With(text));

    /// <summary>Cities by id or name.</summary>
    public static IReadOnlyList<string> CitiesOf(string[] values, Project project)
    {
        var cities = new List<string>();
        foreach (var value in values.SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            var city = project.Cities.Values.FirstOrDefault(c => c.Id == value) ?? project.Cities.Values.FirstOrDefault(c => ((string[])[c.Id, c.Name.English, c.Name.Chinese]).Contains(value, StringComparer.OrdinalIgnoreCase));
            cities.Add(city?.Id ?? throw new UserException(CommandTexts.NoSuchCity.With(value, string.Join(", ", project.Cities.Keys.Take(20)))));
        }

        return cities;
    }

    /// <summary>References by number or pattern, such as I.1.2, I.*.2 or III; null for all.</summary>
    public static Func<GpcReference, bool>? ReferencesOf(string[] values)
    {
        if (values.Length == 0)
        {
            return null;
        }

        var patterns = new List<ReferencePattern>();
        foreach (var value in values.SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            var text = GpcReferences.TryParse(value, out var reference) ? reference.Id : value.ToUpperInvariant();
            patterns.Add(ReferencePattern.Parse(text) ?? throw new UserException(CommandTexts.NoSuchReference.With(value)));
        }

        return r => patterns.Any(p => p.Narrowness(r) >= 0);
    }

    /// <summary>How to read a project.</summary>
    public static ReadOptions ReadingOf(ParseResult parsed, Session session, Option<string> encoding, Option<int?> threads, Option<bool>? locked = null, Option<string?>? gwp = null) => new()
    {
        Threads = Math.Clamp(parsed.GetValue(threads) ?? session.Host.Threads, 1, 64),
        Encoding = EncodingOf(parsed, encoding),
        Gwp = gwp is null ? null : parsed.GetValue(gwp),
        Locked = locked is not null && parsed.GetValue(locked),
        Cancellation = session.Host.Cancellation,
    };

    /// <summary>A table alone has no datasets that could be locked; nobody is left to think that they were.</summary>
    public static void RefuseLockWithout(Project? project, ReadOptions reading)
    {
        if (project is null && reading.Locked)
        {
            throw new UserException(CommandTexts.NothingToLock);
        }
    }

    /// <summary>The encoding that was asked for.</summary>
    public static TextEncoding EncodingOf(ParseResult parsed, Option<string> encoding) =>
        parsed.GetValue(encoding) switch { "utf-8" => TextEncoding.Utf8, "gb18030" => TextEncoding.Gb18030, _ => TextEncoding.Recognise };
}
