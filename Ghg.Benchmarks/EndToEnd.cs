using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Ghg.Benchmarks;

/// <summary>
/// Whole processes on one file, in turns: wall time and peak memory of each, as medians and as ratios to the first. A contestant is
/// <c>name=command with arguments</c>; <c>{file}</c> stands for the file.
/// </summary>
internal static class EndToEnd
{
    private const int Runs = 5;

    public static void Run(string path, IReadOnlyList<string> contestants)
    {
        var parsed = contestants.Select(c => c.Split('=', 2)).Select(c => (Name: c[0], Command: c[1].Replace("{file}", path, StringComparison.Ordinal))).ToList();
        var measured = parsed.ToDictionary(c => c.Name, _ => new List<(double Seconds, double Megabytes)>());
        for (var run = 0; run <= Runs; run++)
        {
            foreach (var (name, command) in parsed)
            {
                var result = Measure(command);
                if (run > 0)
                {
                    measured[name].Add(result);
                }
            }
        }

        Console.WriteLine($"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}; {new FileInfo(path).Length / 1e6:0} MB; median of {Runs} runs");
        Console.WriteLine();
        Console.WriteLine("| contestant | seconds | ratio | peak MB | ratio |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        var (seconds, megabytes) = (Median(measured[parsed[0].Name].Select(m => m.Seconds)), Median(measured[parsed[0].Name].Select(m => m.Megabytes)));
        foreach (var (name, _) in parsed)
        {
            var (s, m) = (Median(measured[name].Select(x => x.Seconds)), Median(measured[name].Select(x => x.Megabytes)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {s:0.00} | {s / seconds:0.00} | {m:0} | {m / megabytes:0.00} |"));
        }
    }

    private static (double Seconds, double Megabytes) Measure(string command)
    {
        var parts = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = new ProcessStartInfo(parts[0], parts[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var peak = 0L;
        while (!process.WaitForExit(2))
        {
            peak = Math.Max(peak, PeakOf(process));
        }

        process.WaitForExit();
        var seconds = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? (seconds, peak / 1e6) : throw new InvalidOperationException($"'{command}' ended with {process.ExitCode}");
    }

    // The system keeps the high-water mark; it is gone with the process, so that it is read on the way, and may go while it is read.
    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.HasExited ? 0 : process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
