namespace Ghg.Benchmarks;

/// <summary>The yardstick: a database doing only the join and the sum, on the same file. Built with <c>-p:DuckDb=true</c>.</summary>
internal static class DuckDbYardstick
{
    public static void Run(string path)
    {
#if DUCKDB
        using var connection = new DuckDB.NET.Data.DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        var factors = string.Join(", ", ActivityGenerator.Fuels.Select(f => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"('{f.Activity}', {f.Factor})")));
        command.CommandText = $"""
            SELECT a.city, a.year, a.gpc_ref, sum(a.amount * f.factor)
            FROM read_csv('{path.Replace("'", "''", StringComparison.Ordinal)}', header = true, columns = {"{'city':'VARCHAR','year':'INTEGER','gpc_ref':'VARCHAR','activity':'VARCHAR','amount':'DOUBLE','unit':'VARCHAR','data_quality':'VARCHAR','source':'VARCHAR'}"}) a
            JOIN (VALUES {factors}) f(activity, factor) USING (activity)
            GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
            """;
        using var reader = command.ExecuteReader();
        var (rows, total) = (0, 0.0);
        while (reader.Read())
        {
            rows++;
            total += reader.GetDouble(3);
        }

        Console.WriteLine($"{rows} cells, {total}");
#else
        throw new NotSupportedException($"build with -p:DuckDb=true to run DuckDB on {path}");
#endif
    }
}
