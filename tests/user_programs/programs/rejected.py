"""Mistakes that every type checker must find: each marked line, and no other."""

from cloudinfinite import Client, batch

client = Client(bucket="examplebucket-1250000000", region="ap-beijing")

client.batch.describe_jobs(sise=10)  # wrong: a misspelt argument
client.batch.describe_jobs(size="10")  # wrong: a text for a number
client.batch.describe_jobs(states="Running")  # wrong: a text for a list
client.batch.describe_jobs(states=["Runing"])  # wrong: a misspelt value
client.batch.describe_jobs(start_creation_time="2022-02-01")  # wrong: a text for a time
client.media.create_info_job()  # wrong: a missing argument
client.media.create_info_job(input={"Object": "a.mp4"})  # wrong: an argument that is flattened
batch.InventoryJobOutput(region="r", bucket="b", objct="o")  # wrong: a misspelt field of a type
batch.InventoryTriggerInput(prefx="input/")  # wrong: a misspelt field
batch.InventoryTriggerInput("input/")  # wrong: a field without its name
batch.InventoryTriggerInputs(prefix="input/")  # wrong: a misspelt type
client.batch.trigger_workflows()  # wrong: a misspelt call
client.medai.describe_job("j1")  # wrong: a misspelt family
client.media.describe_job("j1", timeuot=3)  # wrong: a misspelt option
client.media.describe_job("j1", timeout="3")  # wrong: a text for an option that is a number
client.media.wait("j1", create_once=True)  # wrong: an option that a wait has not
client.media.wait([1])  # wrong: a list of what is no job
ids, created = ["j1", "j2"], [client.media.create_info_job(object="a.mp4")]
print(
    [job.state for found in (client.media.wait(ids), client.media.wait(created)) for job in found]
)
print(client.media.wait("j1").state, client.media.wait(("j1", created[0]))[0].state)
print(client.media.wait(ids).state)  # wrong: a list is no job
client.request("GET", "/jobs", extra_query={})  # wrong: an option that a request has not
print(client.media.describe_job("j1").jobs_detail[0].state == "Sucess")  # wrong: a misspelt word
print(client.batch.describe_jobs().job_details)  # wrong: a misspelt field of an answer
print(client.batch.describe_jobs().jobs_detail.job_id)  # wrong: a list is no job
Client("examplebucket-1250000000")  # wrong: an argument without its name
